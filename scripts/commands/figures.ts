/** `1 claim`, `12 claims`, `20,600 claims`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** `812 bytes`, `3.4 kB`, `12.0 MB`; decimal units, as file managers show them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return plural(Math.round(bytes), 'byte');
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
