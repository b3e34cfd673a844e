import { matchAnswers, readCsv } from '@meinungsbild/formats'
import type { Material, Proposal } from '../material.ts'
import { papersFor } from '../papers.ts'
import { readOwn } from './read-own.ts'

/** An open survey that nobody has answered yet: for whoever tries the system first. */
export function officeMaterial(): Material {
  const questionnaire = readOwn('office-questionnaire.json')
  const nobody = readCsv('anliegen,zufrieden\n')
  if (!nobody.ok) throw new Error('An empty table was not read.')
  const proposal = {
    title: 'Wie war Ihr Besuch im Kundenzentrum?',
    topic: 'Kundenzentren',
    question: 'Wie zufrieden sind die Menschen mit den Kundenzentren, und was stört sie?',
    occasion: 'Die Kundenzentren bekommen neue Öffnungszeiten.',
  }
  const population = 'Menschen, die in den letzten Wochen in einem Kundenzentrum waren'
  return {
    questionnaire,
    proposal,
    population,
    invited: 0,
    access: 'open',
    answers: matchAnswers(questionnaire, nobody),
    breakdowns: [],
    keyFigures: [
      {
        title: 'Zufrieden mit dem Besuch',
        variable: 'zufrieden',
        rule: {
          kind: 'share',
          codes: ['1', '2'],
        },
        target: 0.8,
        direction: 'atLeast',
      },
    ],
    papers: papersFor({
      proposal,
      population,
      invited: 0,
      headline: '',
      findings: '',
    }),
    measures: [],
  }
}

/** What the press office has worked out and the leadership has not yet decided on. */
export function bicycleMaterial(): Material {
  const proposal = {
    title: 'Wo fehlen Stellplätze für Fahrräder?',
    topic: 'Fahrräder abstellen',
    question: 'Wo finden die Menschen keinen Platz für ihr Fahrrad, und was brauchen sie dort?',
    occasion: 'Im Haushalt stehen Mittel für neue Fahrradbügel.',
  }
  const population = 'Menschen ab 14 Jahren, die in Auental wohnen'
  const papers = papersFor({ proposal, population, invited: 800, headline: '', findings: '' })
  return { ...officeMaterial(), proposal, population, papers }
}

/** An idea that waits for the press office. */
export const eveningIdea: Proposal = {
  title: 'Wie sicher fühlen Sie sich abends in der Innenstadt?',
  topic: 'Sicherheit am Abend',
  question: 'Wo fühlen sich die Menschen abends unwohl, und was würde helfen?',
  occasion: 'Anfragen aus der Bezirksversammlung im Herbst.',
}
