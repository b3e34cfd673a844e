import type { Picture } from '../picture.ts'

const AREAS: readonly (readonly [string, string, number, number])[] = [
  ['Nord', 'M60 20 L300 10 L340 80 L80 90 Z', 200, 56],
  ['West', 'M20 100 L160 86 L150 210 L40 220 Z', 92, 156],
  ['Mitte', 'M160 86 L260 83 L270 190 L150 210 Z', 210, 148],
  ['Ost', 'M260 83 L340 80 L400 180 L270 190 Z', 322, 140],
  ['Süd', 'M40 220 L270 190 L400 180 L360 270 L90 280 Z', 230, 240],
]

const drawn = AREAS.map(
  ([name, path, x, y]) =>
    `<path d="${path}" fill="#eef2f7" stroke="#16307c" stroke-width="2"/>` +
    `<text x="${x}" y="${y}" text-anchor="middle">${name}</text>`,
)

export const DISTRICT_MAP: Picture = {
  mediaType: 'image/svg+xml',
  alternative: 'Karte: Nord oben, Süd unten, dazwischen von links nach rechts West, Mitte und Ost.',
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="290" viewBox="0 0 420 290" font-family="Fira Sans, sans-serif" font-size="16">${drawn.join('')}</svg>`,
  ),
}
