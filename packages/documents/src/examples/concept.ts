import type { Paper } from '../paper.ts'
import { markdownBlocks } from '../text/markdown-blocks.ts'
import { LETTERHEAD } from './letterhead.ts'

const SECTIONS = `# 1 Anlass und Ziel

Die Kundenzentren wurden zuletzt 2019 befragt. Seither haben sich die Verwaltungsdienstleistungen *grundlegend* verändert: Terminvergabe, Online-Dienste und Öffnungszeiten sind neu geordnet worden.

Mit der Befragung will die Behörde

- die Zufriedenheit mit den Leistungen messen und mit 2019 vergleichen,
- Verbesserungen der letzten Jahre **überprüfen**,
  - insbesondere die Online-Terminvergabe,
- Maßnahmen für 2028 begründen.

> Die Ergebnisse werden vollständig veröffentlicht, auch wo sie unbequem sind.

# 2 Zielgruppe und Methode

## 2.1 Grundgesamtheit

Einwohnerinnen und Einwohner ab 16 Jahren mit Hauptwohnung. Rechtsgrundlage der Melderegisterauskunft ist § 46 BMG; die Datenschutzgrundverordnung bleibt unberührt.

## 2.2 Auswahl und Erhebung

1. Zufallsstichprobe von 6.000 Personen
2. Einladung per Brief mit Zugangscode
3. Antwort online oder auf Papier

| Schritt | Beginn | Ende | Personentage |
| --- | --- | --- | ---: |
| Feinkonzept und Abstimmung mit dem Personalrat | 15.01.2027 | 28.02.2027 | 22 |
| Feldphase | 03.05.2027 | 14.06.2027 | 9 |
| Auswertung und Bericht | 15.06.2027 | 31.08.2027 | 31 |

# 3 Beteiligte

Federführung: Referat VM 21. Mitzeichnung: Datenschutzbeauftragte, Statistikstelle, Personalrat, Schwerbehindertenvertretung. Die Leitung entscheidet nach jeder Phase über die Fortsetzung.
`

export const CONCEPT: Paper = {
  title: 'Bürgerbefragung Kundenzentren 2027',
  language: 'de',
  style: 'concept',
  label: 'Grobkonzept',
  letterhead: LETTERHEAD,
  createdAt: '2027-01-14T08:00:00Z',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Federführung', value: 'Referat VM 21, Dr. Jasmin Öztürk' },
        { label: 'Fassung', value: '1.2 vom 14. Januar 2027' },
        { label: 'Stand', value: 'Zur Entscheidung der Lenkungsgruppe' },
      ],
    },
    ...markdownBlocks(SECTIONS, 1),
    {
      kind: 'signature',
      mark: 'Freigegeben',
      name: 'Prof. Dr. Henning Voß',
      office: 'Leitung Amt für Verwaltungsmodernisierung',
      day: '2027-02-03',
    },
  ],
}
