import { matchAnswers, readCsv } from '@meinungsbild/formats'
import type { Material } from '../material.ts'
import { papersFor } from '../papers.ts'
import { cityAnswers } from './citizens.ts'
import { readOwn } from './read-own.ts'

/** Where 8,194 of 25,000 answered (Duisburg 2022/23), 32.8 % did. */
const responseRate = 8194 / 25_000

const cleanliness = 'Zufrieden mit der Sauberkeit der Straßen'

/** The demonstration's own survey: "Was gefällt Ihnen an unserer Stadt?", answered by `citizens` people. */
export function cityMaterial(citizens: number): Material {
  const questionnaire = readOwn('questionnaire.json')
  const csv = readCsv(cityAnswers(citizens))
  if (!csv.ok) throw new Error('The demonstration made no readable answers.')
  const proposal = {
    title: 'Was gefällt Ihnen an unserer Stadt?',
    topic: 'Leben in Auental',
    question: 'Was gefällt den Menschen in Auental, und was sollen wir als Nächstes verbessern?',
    occasion: 'Haushalt 2027: Wir wollen wissen, welche Angebote den Menschen wichtig sind.',
  }
  const population = 'Einwohnerinnen und Einwohner ab 16 Jahren mit Hauptwohnung in Auental'
  const invited = Math.round(citizens / responseRate)
  return {
    questionnaire,
    proposal,
    population,
    invited,
    access: 'code',
    answers: matchAnswers(questionnaire, csv),
    breakdowns: ['stadtteil'],
    keyFigures: [
      {
        title: 'Leben gern oder sehr gern in Auental',
        variable: 'gern',
        rule: {
          kind: 'share',
          codes: ['1', '2'],
        },
        target: 0.85,
        direction: 'atLeast',
      },
      {
        title: 'Zufrieden mit der Stadtverwaltung',
        variable: 'verwaltung',
        rule: {
          kind: 'share',
          codes: ['1', '2'],
        },
        target: 0.7,
        direction: 'atLeast',
      },
      {
        title: cleanliness,
        variable: 'zufrieden.sauberkeit',
        rule: {
          kind: 'share',
          codes: ['1', '2'],
        },
        target: 0.5,
        direction: 'atLeast',
      },
    ],
    papers: papersFor({
      proposal,
      population,
      invited,
      headline: '{{anteil:gern:1,2}} leben gern oder sehr gern in Auental',
      findings:
        '{{anteil:gern:1}} der Befragten leben sehr gern in Auental, weitere {{anteil:gern:2}} gern. Mit der Stadtverwaltung sind {{anteil:verwaltung:1,2}} sehr oder eher zufrieden. Besonders gut schneiden die Grünflächen ab: {{anteil:zufrieden.gruen:1,2}} sind mit ihnen zufrieden, mit der Sauberkeit der Straßen dagegen {{anteil:zufrieden.sauberkeit:1,2}}. Von den Familien sind {{anteil:ausbau:1,2}} mit dem Ausbau der Spielplätze in der Innenstadt zufrieden.',
    }),
    measures: [
      {
        title: 'Spielplätze in der Innenstadt weiter ausbauen',
        unit: 'Jugendamt',
        cost: '120.000 Euro im Haushalt 2027',
        plannedCost: '120000',
        effect: 'Zufriedenheit der Familien mit den Spielplätzen in der nächsten Befragung',
      },
      {
        title: 'Straßen in der Altstadt zweimal je Woche reinigen',
        unit: 'Grünflächenamt',
        cost: '45.000 Euro im Jahr',
        plannedCost: '45000',
        effect: 'Zufriedenheit mit der Sauberkeit steigt um zehn Prozentpunkte',
        keyFigure: { title: cleanliness, target: '51' },
      },
    ],
  }
}
