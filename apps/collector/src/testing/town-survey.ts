import { createHash } from 'node:crypto'
import { questionnaireHash, type PublishedSurvey } from '@meinungsbild/exchange'
import { townQuestionnaire } from './town-questionnaire.ts'

/** A published survey that is open on 22 November 2026; `changes` replace whole fields. */
export function townSurvey(
  sealingKey: string,
  changes: Partial<PublishedSurvey> = {},
): PublishedSurvey {
  const questionnaire = changes.questionnaire ?? townQuestionnaire
  return {
    format: 'meinungsbild/published-survey/1',
    id: 'town-2026',
    slug: 'leben-in-der-stadt',
    questionnaireHash: questionnaireHash(questionnaire, sha256Hex),
    authority: {
      name: 'Stadt Musterhafen',
      unit: 'Pressestelle',
      postalAddress: 'Rathausplatz 1, 20000 Musterhafen',
      email: 'pressestelle@musterhafen.example',
      phone: '040 1234-0',
    },
    notice: {
      purpose: { de: 'Planung der Stadtentwicklung', en: 'Planning of urban development' },
      legalBasis: { de: 'Artikel 6 Absatz 1 Buchstabe e DSGVO', en: 'Article 6 (1) (e) GDPR' },
      dataProtectionOfficer: 'Datenschutz der Stadt, datenschutz@musterhafen.example',
      supervisoryAuthority: 'Die Landesbeauftragte für den Datenschutz',
      retention: { de: 'Bis zum Ende der Auswertung', en: 'Until the evaluation ends' },
    },
    opens: '2026-11-01T08:00:00Z',
    closes: '2026-12-01T23:00:00Z',
    access: { kind: 'open' },
    sealing: { id: 'k1', publicKey: sealingKey },
    ...changes,
    questionnaire,
  }
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
