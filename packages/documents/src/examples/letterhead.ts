import type { Paper } from '../paper.ts'

/** A coat of arms that nobody bears. */
const COAT = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 72">
<path d="M4 4h52v34c0 16-12 26-26 30C16 64 4 54 4 38z" fill="#ffffff" stroke="#16307c" stroke-width="3"/>
<path d="M4 40h52c-1 14-12 24-26 28C16 64 5 54 4 40z" fill="#16307c"/>
<path d="M14 40V24h6v6h7V18h6v12h7v-6h6v16z" fill="#b01c2e"/></svg>`

/** An authority that does not exist, for the papers of the tests. */
export const LETTERHEAD: Paper['letterhead'] = {
  authority: 'Behörde für Bürgerdienste und Digitale Verwaltung',
  unit: 'Amt für Verwaltungsmodernisierung – Referat VM 21',
  fileNumber: 'VM 21 – 012.30-7/2027',
  day: '2027-03-12',
  contact: ['Gänsemarkt 36, 20354 Hamburg', 'Telefon 040 428 00-0', 'vm21@auental.example.org'],
}

/** The same with its coat of arms. */
export const LETTERHEAD_WITH_ARMS: Paper['letterhead'] = {
  ...LETTERHEAD,
  coat: {
    mediaType: 'image/svg+xml',
    bytes: new TextEncoder().encode(COAT),
    alternative: 'Wappen',
  },
}
