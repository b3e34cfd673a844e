/** An absolute address as every format takes it (RFC 3986): whatever it has no place for is percent-encoded. */
export function iri(address: string): string {
  const { href } = new URL(address)
  const [host = ''] = /^https?:\/\/[^/?#]*/.exec(href) ?? []
  const rest = href
    .slice(host.length)
    .replaceAll(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/g, (sign) =>
      encodeURIComponent(sign),
    )
  return host + rest
}
