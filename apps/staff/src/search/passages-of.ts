import { markdownToText, type UiLanguage } from '@meinungsbild/design'
import { findDocument, findStep, type State } from '@meinungsbild/procedure'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { routes } from '../routes.ts'
import type { Passage } from './passage.ts'

type Searched = Pick<LoadedInitiative, 'id' | 'model' | 'state'>

/** Every text of an initiative that employees may read, in its newest version; titles in the language of the reader. */
export function passagesOf(
  initiative: Searched,
  questionnaire: Questionnaire | undefined,
  language: UiLanguage,
): readonly Passage[] {
  return [
    ...ideaPassages(initiative),
    ...documentPassages(initiative, language),
    ...voicePassages(initiative, language),
    ...coordinationPassages(initiative),
    ...surveyPassages(initiative, questionnaire),
    ...measurePassages(initiative),
  ]
}

function ideaPassages({ id, state }: Searched): readonly Passage[] {
  const { initiative, participants } = state
  if (initiative === undefined) return []
  const { title, topic, question, occasion } = initiative
  return [
    {
      kind: 'initiative',
      title,
      text: [title, topic, question, occasion].join('\n'),
      href: routes.initiative.href({ id }),
    },
    ...participants.map(({ name, unit = '' }) => ({
      kind: 'person' as const,
      title: name,
      text: `${name} ${unit}`,
      href: routes.people.href({ id }),
    })),
  ]
}

function documentPassages({ id, model, state }: Searched, language: UiLanguage) {
  return Object.entries(state.documents).flatMap(([document, versions]): readonly Passage[] => {
    const definition = findDocument(model, document)
    const latest = versions.at(-1)
    if (definition === undefined || latest === undefined) return []
    const version = String(latest.version)
    return definition.sections.map((section) => ({
      kind: 'document',
      title: `${definition.title[language]}: ${section.heading[language]}`,
      text: markdownToText(latest.sections[section.id] ?? ''),
      href: routes.documentVersion.href({ id, document, version }),
    }))
  })
}

/** What was decided, advised and co-signed. */
function voicePassages({ id, model, state }: Searched, language: UiLanguage): readonly Passage[] {
  const named = (document: string) => findDocument(model, document)?.title[language] ?? ''
  return [
    ...state.decisions.map(({ step, reason, conditions, changes }) => ({
      kind: 'decision' as const,
      title: findStep(model, step)?.title[language] ?? step,
      text: [reason, ...conditions, ...changes].join('\n'),
      href: routes.decision.href({ id, step }),
    })),
    ...state.opinions.map(({ on, by, text, conditions }) => ({
      kind: 'opinion' as const,
      title: `${named(on.id)}: ${by.name}`,
      text: [text, ...conditions].join('\n'),
      href: routes.opinion.href({ id, document: on.id }),
    })),
    ...[...state.coSignatures, ...state.dissents].map((voice) => ({
      kind: 'coSignature' as const,
      title: `${named(voice.on.id)}: ${voice.by.name}`,
      text: 'reason' in voice ? voice.reason : (voice.note ?? ''),
      href: routes.memo.href({ id, memo: voice.on.id }),
    })),
  ]
}

function coordinationPassages({ id, state }: Searched): readonly Passage[] {
  return [
    ...state.responses.map(({ unit, contribution }) => ({
      kind: 'response' as const,
      title: unit,
      text: contribution,
      href: routes.responses.href({ id }),
    })),
    ...state.meetings.map(({ place, agenda }) => ({
      kind: 'meeting' as const,
      title: place,
      text: markdownToText(agenda),
      href: routes.meeting.href({ id }),
    })),
    ...state.supportRequests.map(({ unit, task, answered }) => ({
      kind: 'request' as const,
      title: unit,
      text: [task, answered?.note ?? ''].join('\n'),
      href: routes.supportRequests.href({ id }),
    })),
  ]
}

function surveyPassages(
  { id, state }: Searched,
  questionnaire?: Questionnaire,
): readonly Passage[] {
  return [
    ...(questionnaire === undefined ? [] : questionPassages(id, questionnaire)),
    ...state.keyFigures.map(({ title }) => ({
      kind: 'keyFigure' as const,
      title,
      text: title,
      href: routes.keyFigures.href({ id }),
    })),
    ...state.field.log.map(({ text, by }) => ({
      kind: 'field' as const,
      title: by.name,
      text,
      href: routes.field.href({ id }),
    })),
  ]
}

/** The words of every question in every language of the questionnaire. */
function questionPassages(id: string, questionnaire: Questionnaire): readonly Passage[] {
  return questionnaire.pages.flatMap((page) =>
    page.questions.map((question) => {
      const written = (language: string) => markdownToText(inLanguage(question.text, language))
      return {
        kind: 'question' as const,
        title: question.id,
        text: questionnaire.languages.map(written).join('\n'),
        href: routes.questionnaireQuestion.href({ id, question: question.id }),
      }
    }),
  )
}

function measurePassages({ id, state }: Searched): readonly Passage[] {
  return state.measures.map((measure) => ({
    kind: 'measure',
    title: measure.title,
    text: measureText(measure),
    href: routes.measure.href({ id, measure: measure.id }),
  }))
}

function measureText({ title, unit, effect, decision, reports }: State['measures'][number]) {
  return [title, unit, effect, decision?.note ?? '', ...reports.map(({ note }) => note)].join('\n')
}
