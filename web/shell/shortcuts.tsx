import { Modal } from 'antd';
import { useTexts } from './settings.tsx';

/** Every shortcut of the product in one dialog. */
export function Shortcuts({ onClose }: { onClose(): void }) {
  const { frame, signals } = useTexts();
  const k = frame.keys;
  const parts: [string, [string, string][]][] = [
    [
      k.everywhere,
      [
        ['Ctrl/⌘ K', k.search],
        ['?', k.help],
        ['I', k.inspector],
      ],
    ],
    [
      k.inTables,
      [
        ['↑ ↓ PgUp PgDn Home End', k.rows],
        ['Enter', k.openRow],
        ['Space', k.selectRow],
      ],
    ],
    [
      k.inMatrix,
      [
        ['↑ ↓ ← → Home End', k.cells],
        ['Enter', k.openCell],
        ['D', k.dealCell],
        ['E', k.editCell],
      ],
    ],
    [
      k.onMaps,
      [
        ['+ − 0', k.zoom],
        ['Esc', k.unselect],
      ],
    ],
    [
      signals.keys.title,
      [
        ['D', signals.keys.done],
        ['S', signals.keys.snooze],
        ['U', signals.keys.back],
      ],
    ],
    [
      k.inTree,
      [
        ['↑ ↓ ← →', k.tree],
        ['Space', k.fold],
        ['Enter', k.openEntity],
      ],
    ],
    [
      k.inPowerMap,
      [
        ['↑ ↓ ← →', k.map],
        ['Space', k.foldSeats],
        ['Enter', k.openPerson],
        ['L', k.line],
        ['Esc', k.endLine],
        ['Ctrl/⌘ Z', k.undoEdit],
        ['Ctrl/⌘ Shift Z', k.redoEdit],
      ],
    ],
    [
      k.inFishbone,
      [
        ['← →', k.fishbone],
        ['↑ ↓', k.fishboneRows],
        ['Enter', k.openPerson],
      ],
    ],
    [
      k.onExplore,
      [
        ['↑ ↓ ← →', k.explore],
        ['E', k.expand],
        ['Del', k.hide],
        ['Enter', k.openNode],
        ['Ctrl/⌘ Z', k.undo],
        ['Ctrl/⌘ Shift Z', k.redo],
      ],
    ],
  ];
  return (
    <Modal open title={frame.shortcuts} footer={null} onCancel={onClose} width={860}>
      <div className="shortcuts">
        {parts.map(([where, rows]) => (
          <table key={where}>
            <caption>{where}</caption>
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
        ))}
      </div>
    </Modal>
  );
}
