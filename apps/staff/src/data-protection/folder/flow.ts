import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { flowTexts } from './flow.texts.ts'

/** A system or a group of people in the data-flow picture, with what it knows and which keys it holds. */
export type FlowBox = {
  readonly id: string
  readonly row: number
  readonly column: 0 | 1
  readonly title: string
  readonly lines: readonly string[]
}

type FlowArrow = { readonly from: string; readonly to: string; readonly label: string }

export type Flow = {
  readonly boxes: readonly FlowBox[]
  readonly arrows: readonly FlowArrow[]
  /** The same in words, for whoever does not see the picture. */
  readonly alternative: string
}

/** Systems, keys and ways of this survey as it is set. */
export function flowOf(facts: ProtectionFacts, language: UiLanguage): Flow {
  const texts = textsFor(flowTexts, language)
  const { secrecy, contact, processors, disclosure } = facts
  const { access, box, sealing } = secrecy
  const withCodes = access.kind === 'code'
  const boxes: readonly FlowBox[] = [
    {
      id: 'people',
      row: 0,
      column: 0,
      title: texts.people,
      lines: [sealing === 'browser' ? texts.sealsInBrowser : texts.sealsOnServer],
    },
    ...(withCodes
      ? [
          {
            id: 'admission',
            row: 1,
            column: 0 as const,
            title: texts.admission,
            lines: [
              texts.admissionKnows,
              access.mode === 'blind' ? texts.signsBlindly : texts.signsPlainly,
            ],
          },
        ]
      : []),
    {
      id: 'collector',
      row: 1,
      column: 1,
      title: texts.collector,
      lines: [texts.collectorKnows, texts.collectorNoKey],
    },
    {
      id: 'staff',
      row: 2,
      column: 0,
      title: texts.staff,
      lines: [
        box === 'sealed' ? texts.keySealed : texts.keyOpen,
        ...(contact.list !== undefined || contact.mails ? [texts.staffList] : []),
        texts.disclosure(String(disclosure.minimumBase)),
      ],
    },
    { id: 'public', row: 3, column: 0, title: texts.public, lines: [texts.publicSees] },
    ...(processors !== undefined && processors.length > 0
      ? [
          {
            id: 'processors',
            row: 3,
            column: 1 as const,
            title: texts.processors,
            lines: processors.map(({ name, task }) => `${name}: ${task}`),
          },
        ]
      : []),
  ]
  const arrows: readonly FlowArrow[] = [
    ...(withCodes ? [{ from: 'people', to: 'admission', label: texts.code }] : []),
    { from: 'people', to: 'collector', label: withCodes ? texts.tokenAndAnswer : texts.answer },
    ...(withCodes ? [{ from: 'staff', to: 'admission', label: texts.list }] : []),
    { from: 'collector', to: 'staff', label: texts.pulled },
    { from: 'staff', to: 'public', label: texts.figures },
    { from: 'staff', to: 'processors', label: texts.order },
  ]
  const there = arrows.filter(({ to }) => boxes.some(({ id }) => id === to))
  const titleOf = (wanted: string) => boxes.find(({ id }) => id === wanted)?.title ?? ''
  return {
    boxes,
    arrows: there,
    alternative: [
      ...boxes.map(({ title, lines }) => `${title}: ${lines.join(' ')}`),
      ...there.map(({ from, to, label }) => texts.way(titleOf(from), titleOf(to), label)),
    ].join(' '),
  }
}
