import { createHash } from 'node:crypto'
import {
  questionnaireHash,
  type AdmissionKey,
  type AdmissionList,
  type AdmissionStratum,
  type PublishedSurvey,
} from '@meinungsbild/exchange'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { origins } from './machines.ts'

export const textQuestion = 'wishes'

export const opens = Date.parse('2026-10-05T00:00:00Z')
const window = { opens: '2026-10-05T00:00:00Z', closes: '2026-10-20T00:00:00Z' }

/** One free text: its length is the one thing about a sealed answer that could differ. */
const questionnaire: Questionnaire = {
  id: 'leben',
  title: { de: 'Leben in der Stadt' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      questions: [
        {
          kind: 'longText',
          id: textQuestion,
          text: { de: 'Was fehlt Ihnen?' },
          required: false,
          maxLength: 2_000,
        },
      ],
    },
  ],
}

export function publishedSurvey(
  id: string,
  sealingKey: string,
  admissionKeys: readonly AdmissionKey[],
  smallestStratum: number,
): PublishedSurvey {
  return {
    format: 'meinungsbild/published-survey/1',
    id,
    slug: id,
    questionnaire,
    questionnaireHash: questionnaireHash(questionnaire, (text) =>
      createHash('sha256').update(text).digest('hex'),
    ),
    authority: {
      name: 'Stadt Auental',
      unit: 'Pressestelle',
      postalAddress: '',
      email: '',
      phone: '',
    },
    notice: {
      purpose: { de: 'Planung' },
      legalBasis: { de: 'Satzung' },
      dataProtectionOfficer: '',
      supervisoryAuthority: '',
      retention: { de: '' },
    },
    ...window,
    access: {
      kind: 'code',
      admissionUrl: `${origins.admission}/zugang/${id}`,
      mode: 'blind',
      smallestStratum,
      admissionKeys,
    },
    sealing: { id: 'k1', publicKey: sealingKey },
  }
}

export function admissionList(
  surveyId: string,
  strata: readonly AdmissionStratum[],
  codeHashKey: string,
): AdmissionList {
  return {
    format: 'meinungsbild/admission-list/2',
    surveyId,
    slug: surveyId,
    title: { de: 'Leben in der Stadt' },
    collectorUrl: origins.collector,
    ...window,
    mode: 'blind',
    strata,
    codeHashKey,
  }
}
