import { Upload } from 'antd';
import { InboxOutlined } from '../../../marks/icons.tsx';
import { useLook } from '../../../shell/settings.tsx';
import '../import.css';

/** Takes files; those dropped together are read together. */
export function DropOrganogram({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { texts } = useLook();
  const t = texts.difference;
  const take = (file: File, all: readonly File[]) => {
    if (file === all.at(-1)) onFiles(all);
    return false;
  };
  return (
    <section className="import-drop">
      <Upload.Dragger multiple showUploadList={false} beforeUpload={take} accept=".csv,.zip,.txt,.tsv">
        <p className="import-drop-icon">
          <InboxOutlined />
        </p>
        <p>{t.drop}</p>
        <p className="mut">{t.dropHint}</p>
      </Upload.Dragger>
    </section>
  );
}
