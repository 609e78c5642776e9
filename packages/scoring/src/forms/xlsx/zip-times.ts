/** 1980-01-01, 00:00, the first moment that a ZIP file can name: date and time in two bytes each, time first. */
const firstMoment = 0x0021_0000;

const directoryEnd = 0x0605_4b50;
const directoryEntry = 0x0201_4b50;

/**
 * Writes the same moment over the times of all parts of a ZIP file, so that the same contents give the same bytes. The
 * file is changed in place.
 *
 * Source: APPNOTE.TXT of PKWARE, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 *
 * @throws TypeError when the bytes are not a ZIP file.
 * @internal
 */
export function fixTimes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22; // its least size; a comment would move it forward
  while (end >= 0 && view.getUint32(end, true) !== directoryEnd) end -= 1;
  if (end < 0) throw new TypeError('不是 ZIP 文件 / no ZIP file');
  let entry = view.getUint32(end + 16, true);
  while (entry < end && view.getUint32(entry, true) === directoryEntry) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, firstMoment, true);
    view.setUint32(local + 10, firstMoment, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}
