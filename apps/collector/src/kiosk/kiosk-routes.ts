/** The addresses of a shared device (gemeinsames Gerät), and how links to them are made. */
export const kioskPatterns = {
  /** What the device shows while nobody uses it; POST begins for one person. */
  start: '/geraet/:slug',
  /** The end of one person's sitting: nothing of it can be reached any more. */
  end: '/geraet/:slug/:sitting/ende',
  /** Every page of a survey as one person sees it on the device. */
  pages: '/geraet/:slug/:sitting/*',
  first: '/geraet/:slug/:sitting',
} as const

/** `ausweis` is the signed pass of a device that staff have set up; it stays with the device from person to person. */
export const passField = 'ausweis'

/** A person's time at the device: random, and the pass of the device if it has one. */
export type SittingName = { readonly id: string; readonly pass: string | undefined }

export function startHref(
  slug: string,
  pass: string | undefined,
  query: Readonly<Record<string, string>> = {},
): string {
  const fields = new URLSearchParams({ ...(pass !== undefined && { [passField]: pass }), ...query })
  const address = `/geraet/${encodeURIComponent(slug)}`
  return fields.size === 0 ? address : `${address}?${fields.toString()}`
}

export function sittingHref(slug: string, { id, pass }: SittingName, page = ''): string {
  const name = pass === undefined ? id : `${id}.${pass}`
  return `/geraet/${encodeURIComponent(slug)}/${name}${page}`
}

/** Reads the part of an address that names a sitting; both are base64url. */
export function readSitting(part: string): SittingName {
  const [id = '', pass] = part.split('.')
  return { id, pass }
}
