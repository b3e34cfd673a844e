import type { Text } from '@meinungsbild/questionnaire'
import type { Json } from '@meinungsbild/exchange'

/** The parts of the privacy notice (Art. 13, 14 DSGVO) that are written for one survey, German and English; all others are computed. */
export type NoticeContent = {
  readonly purpose: Text
  readonly legalBasis: Text
}

export const noticeParts = ['purpose', 'legalBasis'] as const
export const noticeLanguages = ['de', 'en'] as const

/** What stands in the form before anybody has written: a proposal, to be checked by the press office and the DSB. */
export const proposedNotice: NoticeContent = {
  purpose: {
    de: 'Wir befragen Sie, um unsere Arbeit an dem auszurichten, was die Menschen in unserer Stadt brauchen. Die Antworten werden nur zusammengefasst ausgewertet und veröffentlicht.',
    en: 'We ask you in order to align our work with what people in our city need. Answers are evaluated and published in summary only.',
  },
  legalBasis: {
    de: 'Die Teilnahme ist freiwillig. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit dem Landesdatenschutzgesetz.',
    en: 'Taking part is voluntary. The legal basis is Article 6(1)(e) GDPR together with the data protection act of the Land.',
  },
}

/** Reads what was kept; throws if something else lies under the hash, for only this form writes there. */
export function readNotice(content: Json | undefined): NoticeContent {
  const part = (name: (typeof noticeParts)[number]): Text => {
    const texts = member(content, name)
    return Object.fromEntries(
      noticeLanguages.map((language) => [language, text(member(texts, language))]),
    )
  }
  return { purpose: part('purpose'), legalBasis: part('legalBasis') }
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null) throw new TypeError(`A notice without ${name}.`)
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A notice with something else than text.')
  return value
}
