// Files made in the browser. Nothing leaves the machine.

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name every file system takes. */
export function fileName(title: string, ending: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return `${plain.slice(0, 80) || 'meridian'}.${ending}`;
}

export function saveText(text: string, title: string, ending: 'csv' | 'svg' | 'json'): void {
  const type = { csv: 'text/csv', svg: 'image/svg+xml', json: 'application/json' }[ending];
  save(new Blob([text], { type: `${type};charset=utf-8` }), fileName(title, ending));
}

/** Largest side of a picture in px that every browser draws. */
const LARGEST = 8_192;

/** The SVG drawn as PNG at twice its size, less where that would be larger than a browser can draw. */
export async function savePng(drawing: { svg: string; width: number; height: number }, title: string): Promise<void> {
  const scale = Math.min(2, LARGEST / drawing.width, LARGEST / drawing.height);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([drawing.svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) save(blob, fileName(title, 'png'));
}
