/**
 * `value` as a path of this application and nothing else; a foreign address in whatever disguise (`//host`, `/\host`,
 * `/.//host`, control characters that browsers drop) is `undefined`.
 */
export function localPath(value: string | null | undefined): string | undefined {
  if (!value || !/^\/[\x21-\x7e]*$/.test(value)) return undefined
  const url = URL.parse(value, 'http://staff.invalid')
  // Resolving takes dots away and may leave two slashes at the front, which a browser reads as a host again.
  if (url?.host !== 'staff.invalid' || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search
}
