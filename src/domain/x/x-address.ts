/** Whether what answers is X itself: another server may answer like it, and may answer anything. */

export function isXAddress(url: string): boolean {
  return /^https:\/\/api\.(?:x|twitter)\.com(?:\/|$)/i.test(url);
}
