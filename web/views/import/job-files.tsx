import type { ImportAnswer } from '../../../domain/contract/imports.ts';
import { bytes, count } from '../../core/format/format.ts';
import { useLook } from '../../shell/settings.tsx';

/** The files of an import and what each was taken for. */
export function JobFiles({ files }: { files: ImportAnswer['files'] }) {
  const { texts, language } = useLook();
  const t = texts.imports;
  return (
    <div className="import-job-box">
      <table className="import-job-files">
        <thead>
          <tr>
            <th>{t.file}</th>
            <th>{t.recognised}</th>
            <th className="num">{t.rows}</th>
            <th className="num">{t.size}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name}>
              <td>{file.name}</td>
              <td className={file.as ? '' : 'mut'}>{file.as ?? t.notRecognised}</td>
              <td className="num">{count(file.rows, language)}</td>
              <td className="num">{bytes(file.bytes, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
