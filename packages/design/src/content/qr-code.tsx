import { qrStrokes } from './qr-picture.ts'

type QrCodeProps = {
  readonly text: string
  /** What it holds, for those who do not see it. */
  readonly label: string
  /** See `qrStrokes`. */
  readonly mask?: number
}

/** A QR code on a page. */
export function QrCode({ text, label, mask }: QrCodeProps) {
  const { size, path } = qrStrokes(text, mask)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an image element would need an address of its own
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  )
}
