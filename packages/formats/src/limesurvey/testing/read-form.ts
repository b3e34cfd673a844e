import { readLimeSurvey, type LimeSurveyForm } from '../read-limesurvey.ts'

/** Reads a file that must not be refused. */
export function read(file: Uint8Array | string): LimeSurveyForm {
  const form = readLimeSurvey(file)
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return form
}
