import { qrStrokes } from './qr-picture.ts'

/** A QR code on a page; `label` says what it holds. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = qrStrokes(text)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an image element would need an address of its own
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  )
}
