import { importSpeed } from '../import/import-speed.ts'
import { round } from '../round.ts'
import { answerSpeed } from './answer-speed.ts'
import { surveyCoreDuel } from './survey-core-duel.ts'

const mostAnswerMs = 0.3
const leastRatio = 100

/** What answers, forms and imports take, each figure beside its ceiling where it has one. */
export function measureQuestionnaire(say: (line: string) => void) {
  const answer = answerSpeed(60)
  say(
    `${answer.questions} Antworten lesen, Weg gehen, prüfen: ${inMs(answer.medianMs)} (höchstens ${inMs(mostAnswerMs)})`,
  )
  const forms = surveyCoreDuel()
  say(
    `${forms.questions} Fragen aufbauen, ausfüllen, prüfen: ${inMs(forms.oursMs)}, survey-core ${inMs(forms.theirsMs)}, Verhältnis ${forms.ratio.toFixed(0)} (mindestens ${leastRatio})`,
  )
  say(`  mit der Prüfung des Aufbaus vor der Veröffentlichung: ${inMs(forms.oursWithSchemaMs)}`)
  const imported = importSpeed(2000)
  say(`LimeSurvey-Datei mit ${imported.questions} Fragen lesen: ${inMs(imported.medianMs)}`)
  return {
    answer: { ...answer, medianMs: round(answer.medianMs, 3), most: mostAnswerMs },
    surveyCore: {
      questions: forms.questions,
      oursMs: round(forms.oursMs, 3),
      oursWithSchemaMs: round(forms.oursWithSchemaMs, 3),
      theirsMs: round(forms.theirsMs, 1),
      ratio: round(forms.ratio, 0),
      least: leastRatio,
    },
    importLimeSurvey: { ...imported, medianMs: round(imported.medianMs, 0) },
  }
}

function inMs(milliseconds: number): string {
  const digits = milliseconds < 10 ? 2 : 0
  return `${milliseconds.toFixed(digits).replace('.', ',')} ms`
}
