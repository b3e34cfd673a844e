import type { Bilingual } from '@meinungsbild/procedure'
import type { ProtectionFacts } from '../facts/protection-facts.ts'

/** Who could tie an answer to a person at a time, and with what; from what is set. */
export type Linkage = { readonly when: Bilingual; readonly who: Bilingual; readonly can: Bilingual }

const during: Bilingual = { de: 'während der Feldphase', en: 'while the field is open' }
const afterwards: Bilingual = { de: 'nach der Feldphase', en: 'after the field' }
const alone: Bilingual = {
  de: 'Zugang oder Urne, jede Stelle für sich',
  en: 'admission or ballot box, each by itself',
}
const together: Bilingual = {
  de: 'wer Zugang und Urne mit ihren Geheimnissen zusammen hat',
  en: 'whoever has admission and ballot box together, with their secrets',
}
const opening: Bilingual = { de: 'wer Antworten öffnet', en: 'whoever opens answers' }

/** The rows of the picture's table. */
export function linkageOf({ secrecy, claim }: ProtectionFacts): readonly Linkage[] {
  const { access, box } = secrecy
  const isPersonal = claim.level === 'personal'
  return [
    ...(access.kind === 'open'
      ? [
          row(
            during,
            together,
            'nein: Es gibt keine Codes, und es ist nicht festgehalten, wer teilnimmt',
            'no: there are no codes, and who takes part is not recorded',
          ),
        ]
      : [
          row(
            during,
            alone,
            'nein: Der Zugang kennt keine Antworten, die Urne keine Codes',
            'no: the admission knows no answers, the ballot box no codes',
          ),
          access.mode === 'blind'
            ? row(
                during,
                together,
                'nein, wo im Browser JavaScript lief (blinde Signatur), außer durch Uhrzeiten, wenn nur sehr wenige teilnehmen; sonst ja',
                'no where JavaScript ran in the browser (blind signature), except by times of day if very few take part; otherwise yes',
              )
            : row(during, together, 'ja', 'yes'),
          row(
            afterwards,
            together,
            'nein: Codes und Geheimnis des Zugangs sind gelöscht',
            'no: codes and the secret of the admission are deleted',
          ),
        ]),
    row(
      box === 'sealed' ? afterwards : during,
      opening,
      isPersonal
        ? 'ja, durch den Inhalt: Fragen verlangen personenbezogene Angaben'
        : 'nicht durch die Technik; möglich, wenn jemand sich in freien Feldern zu erkennen gibt',
      isPersonal
        ? 'yes, by the content: questions ask for personal data'
        : 'not by technology; possible if somebody gives themselves away in free fields',
    ),
  ]
}

function row(when: Bilingual, who: Bilingual, de: string, en: string): Linkage {
  return { when, who, can: { de, en } }
}
