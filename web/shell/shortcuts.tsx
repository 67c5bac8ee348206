import { Modal } from 'antd';
import { useTexts } from './settings.tsx';

/** Every shortcut of the product in one dialog. */
export function Shortcuts({ onClose }: { onClose(): void }) {
  const { frame } = useTexts();
  const k = frame.keys;
  const rows: [string, string][] = [
    ['Ctrl/⌘ K', k.search],
    ['?', k.help],
    ['I', k.inspector],
    ['↑ ↓ PgUp PgDn Home End', k.rows],
    ['Enter', k.openRow],
    ['Space', k.selectRow],
    ['↑ ↓ ← →', k.tree],
    ['Space', k.fold],
    ['← →', k.fishbone],
    ['+ − 0', k.zoom],
    ['E', k.expand],
    ['Del', k.hide],
    ['Ctrl/⌘ Z', k.undo],
    ['Ctrl/⌘ Shift Z', k.redo],
  ];
  return (
    <Modal open title={frame.shortcuts} footer={null} onCancel={onClose} width={480}>
      <table className="shortcuts">
        <tbody>
          {rows.map(([key, what]) => (
            <tr key={key + what}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
