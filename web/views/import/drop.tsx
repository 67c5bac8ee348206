import { useMutation } from '@tanstack/react-query';
import { Button, Select, Tooltip, Upload } from 'antd';
import { useState } from 'react';
import { importPath } from '../../core/address/address.ts';
import { bytes } from '../../core/format/format.ts';
import { upload } from '../../data/upload.ts';
import { DeleteOutlined, InboxOutlined } from '../../marks/icons.tsx';
import { useGo, useParam } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** The presets this version reads; the contract names further ones that are to come. */
const READ = ['bundle', 'salesforce', 'hubspot', 'ex21', 'organogram'] as const;

/** Chooses files and starts the import or its dry run. */
export function Drop() {
  const { texts, language } = useLook();
  const t = texts.imports;
  const go = useGo();
  const [preset, setPreset] = useParam('preset');
  const [files, setFiles] = useState<File[]>([]);
  const known = READ.find((one) => one === preset) ?? null;
  const start = useMutation({
    mutationFn: (dryRun: boolean) => upload({ files, preset: known, dryRun }),
    onSuccess: (job) => go(importPath(job.id)),
  });
  const add = (file: File) => {
    setFiles((before) => [...before.filter((other) => other.name !== file.name), file]);
    return false;
  };
  return (
    <section className="import-drop">
      <Upload.Dragger
        multiple
        showUploadList={false}
        beforeUpload={add}
        accept=".csv,.zip,.txt,.tsv,.json"
        disabled={start.isPending}
      >
        <p className="import-drop-icon">
          <InboxOutlined />
        </p>
        <p>{t.drop}</p>
        <p className="mut">{t.dropHint}</p>
      </Upload.Dragger>
      {files.length > 0 && (
        <ul className="import-files">
          {files.map((file) => (
            <li key={file.name}>
              <span className="clip">{file.name}</span>
              <span className="mut">{bytes(file.size, language)}</span>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`${t.remove} ${file.name}`}
                onClick={() => setFiles(files.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="import-start">
        <span>{t.preset}</span>
        <Select
          aria-label={t.preset}
          value={known ?? 'auto'}
          onChange={(value: string) => setPreset(value === 'auto' ? null : value)}
          options={[{ value: 'auto', label: t.auto }, ...READ.map((value) => ({ value, label: t.presets[value] }))]}
          popupMatchSelectWidth={false}
        />
        <span className="space" />
        <Tooltip title={t.dryRunHint}>
          <Button
            disabled={files.length === 0}
            loading={start.isPending && start.variables}
            onClick={() => start.mutate(true)}
          >
            {t.dryRun}
          </Button>
        </Tooltip>
        <Button
          type="primary"
          disabled={files.length === 0}
          loading={start.isPending && !start.variables}
          onClick={() => start.mutate(false)}
        >
          {t.run}
        </Button>
      </div>
      {start.isError && <Problem error={start.error} />}
    </section>
  );
}
