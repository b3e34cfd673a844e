import {
  parseAdmissionList,
  parsePublishedResults,
  parsePublishedSurvey,
  parseSealedSubmission,
} from '@meinungsbild/exchange'
import { lint, parseAnswers, parseQuestionnaire } from '@meinungsbild/questionnaire'
import {
  decodeToken,
  generateSealingKeys,
  openAnswer,
  readAccessCode,
  readParticipantNumber,
  readShare,
  sealAnswer,
  shareInWords,
} from '@meinungsbild/secrecy'
import { anyQuestionnaires } from './any-questionnaires.ts'
import { bytesOf, jsonOf, textOf, type Target } from './target.ts'

const keys = await generateSealingKeys()
const place = { surveyId: 's', questionnaireHash: 'a'.repeat(64), submissionId: 'b' }

/** Sealed answers: one that was changed is damaged, and nothing else. */
export const sealedAnswers: Target = {
  words: ['-', '_', 'A', '='],
  seeds: async () => [
    bytesOf(await sealAnswer({ ...place, ...keys, plaintext: bytesOf('{"q1":"ja"}') })),
  ],
  read: (input) => openAnswer({ ...place, ...keys, sealed: textOf(input) }),
}

/** What crosses between the processes. */
export const messages: Target = {
  words: ['{', '}', '"', '"id"', '"surveyId"', '"sealed"', '"strata"', '"format"', 'null', '[]'],
  seeds: () => [
    bytesOf('{"id":"AAAAAAAAAAAAAAAAAAAAAA","surveyId":"s","day":"2026-11-28","sealed":"AA"}'),
    bytesOf('{"format":"meinungsbild/published-survey/1","strata":[{"id":"","codeHashes":[]}]}'),
  ],
  read: (input) =>
    [parseSealedSubmission, parseAdmissionList, parsePublishedSurvey, parsePublishedResults].map(
      (parse) => parse(jsonOf(input)).ok,
    ),
}

export const questionnaires: Target = {
  words: ['{', '}', '[', ']', '"', ',', '"kind"', '"matrix"', '"showIf"', '"options"', '"pages"'],
  seeds: () => anyQuestionnaires.map((one) => bytesOf(JSON.stringify(one))),
  read(input) {
    const read = parseQuestionnaire(jsonOf(input))
    return [parseAnswers(jsonOf(input)), read.ok && lint(read.questionnaire)]
  },
}

/** What people type by hand. */
export const typedSecrets: Target = {
  words: ['-', ' ', 'O', 'I', 'L', '.', '\u2011'],
  seeds: () => [
    bytesOf('ABCD-EFGH-JKMN-PQRS-T'),
    bytesOf(shareInWords({ mark: '00000000', number: 1, value: new Uint8Array(32) }).join(' ')),
  ],
  read(input) {
    const text = textOf(input)
    return [readAccessCode(text), readShare(text), decodeToken(text), readParticipantNumber(text)]
  },
}
