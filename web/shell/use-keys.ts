import { useEffect, useRef } from 'react';

/** Writing in a field is never a shortcut, except with Ctrl or Cmd. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** A dialog that is on its way out takes no keys any more. */
function dialogIsOpen(): boolean {
  return [...document.querySelectorAll('[role=dialog]')].some(
    (dialog) => dialog.getClientRects().length > 0 && !dialog.className.includes('-leave'),
  );
}

/** `mod+k`, `shift+?`, `i`: `mod` is Ctrl, on a Mac Cmd. */
function nameOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  const shift = event.shiftKey && event.key.length > 1 ? 'shift+' : mod !== '' && event.shiftKey ? 'shift+' : '';
  return mod + shift + event.key.toLowerCase();
}

/** Runs the action of a pressed shortcut anywhere in the page; open dialogs keep their keys to themselves. */
export function useKeys(actions: Record<string, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const action = latest.current[name];
      if (!action || event.defaultPrevented || event.altKey) return;
      // Undo and redo in a field or a dialog are those of what is written there.
      const own = !name.startsWith('mod+') || /^mod\+(shift\+)?[zy]$/u.test(name);
      if (own && (isWriting(event.target) || dialogIsOpen())) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
