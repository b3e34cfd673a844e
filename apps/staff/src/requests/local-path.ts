/**
 * `value` if it is a path of this application and nothing else; a foreign address in whatever disguise
 * (`//host`, `/\\host`, control characters that browsers drop) is `undefined`.
 */
export function localPath(value: string | null | undefined): string | undefined {
  if (!value || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value)) return undefined
  const url = URL.parse(value, 'http://staff.invalid')
  return url?.host === 'staff.invalid' ? url.pathname + url.search : undefined
}
