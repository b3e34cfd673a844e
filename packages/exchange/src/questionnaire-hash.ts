import type { Questionnaire } from '@meinungsbild/questionnaire'
import { canonicalJson } from './canonical-json.ts'

/** The name of one exact questionnaire: SHA-256 (hex) of its canonical JSON. The hash function is the caller's. */
export function questionnaireHash(
  questionnaire: Questionnaire,
  sha256Hex: (text: string) => string,
): string {
  return sha256Hex(canonicalJson(questionnaire))
}
