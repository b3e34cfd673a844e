import { readAccessCode } from '@meinungsbild/secrecy'
import type { UseProblem } from '../doors/code-use.ts'

/**
 * Why a code does not open the door. `wrong` stands for a mistyped code and for one that the door does not know: the
 * same sentence for both, because the same thing is to be done.
 */
export type CodeProblem = 'empty' | 'length' | 'character' | 'wrong' | 'tooMany' | UseProblem

export type JudgedCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problem: CodeProblem }

/** Reads what was typed; whether the door knows the code is asked afterwards. */
export function judgeTyped(typed: string): JudgedCode {
  if (typed.trim() === '') return { ok: false, problem: 'empty' }
  const read = readAccessCode(typed)
  if (read.ok) return read
  return { ok: false, problem: read.code === 'check' ? 'wrong' : read.code }
}
