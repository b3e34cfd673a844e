type EnvelopeProps = { readonly x: number; readonly y: number }

/** A letter, its upper left corner at a point: somebody is told. */
export function Envelope({ x, y }: EnvelopeProps) {
  return <path class="process__envelope" d={`M${x} ${y}h16v11h-16zM${x} ${y}l8 6.5l8 -6.5`} />
}
