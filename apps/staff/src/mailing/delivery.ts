/**
 * What a mail server did with one e-mail. `answer` is its answer code (RFC 5321), 0 if it gave none; its words are never kept,
 * because the address may stand in them.
 */
export type Delivery =
  | { readonly kind: 'sent'; readonly answer: number }
  /** For good: the address is wrong, or the server wants no such e-mail. */
  | { readonly kind: 'refused'; readonly answer: number }
  /** For now: to be tried again later. */
  | { readonly kind: 'putOff'; readonly answer: number }
  /** The server itself is the trouble; nothing is wrong with this e-mail. */
  | { readonly kind: 'trouble'; readonly reason: ServerTrouble; readonly answer: number }

/** `login` and `sender` are for good, as long as nobody changes the settings. */
export type ServerTrouble = 'unreachable' | 'encryption' | 'login' | 'sender' | 'busy'

/** What the mail library says about a failure. */
type Failure = {
  readonly code?: string | undefined
  /** What the line itself said, where `code` is the library's word for it. */
  readonly originalCode?: string | undefined
  readonly command?: string | undefined
  readonly responseCode?: number | undefined
}

/** The commands that are about one e-mail and not about the server. */
const aboutTheMail = ['RCPT TO', 'DATA']

/** Codes of TLS, and of certificates that do not hold (Node's documentation of `tls`, "X509 certificate error codes"). */
const aboutEncryption =
  /^ERR_(?:SSL|TLS)_|CERT|CRL|ISSUER|LEAF_SIGNATURE|^INVALID_|^PATH_LENGTH|^HOSTNAME/

/** Reads a failure of the mail library. */
export function deliveryOf({
  code,
  originalCode = '',
  command = '',
  responseCode: answer = 0,
}: Failure): Delivery {
  if (code === 'EAUTH' || code === 'ENOAUTH') return { kind: 'trouble', reason: 'login', answer }
  if (code === 'ETLS' || aboutEncryption.test(originalCode))
    return { kind: 'trouble', reason: 'encryption', answer }
  // 421: the server is about to close the line, whatever it was asked.
  const isBusy = answer === 421 || (answer >= 400 && answer < 500)
  if (answer !== 421 && aboutTheMail.includes(command)) {
    if (isBusy) return { kind: 'putOff', answer }
    if (answer >= 500) return { kind: 'refused', answer }
  }
  if (command === 'MAIL FROM' && answer >= 500) return { kind: 'trouble', reason: 'sender', answer }
  // An address that the library itself cannot make sense of.
  if (code === 'EENVELOPE' && answer === 0) return { kind: 'refused', answer }
  return { kind: 'trouble', reason: isBusy ? 'busy' : 'unreachable', answer }
}
