import { isRefusal, type Refusal } from '../refusal.ts'

/** A result that must not be a refusal. */
export function settled<T>(result: T | Refusal): T {
  if (typeof result === 'object' && result !== null && isRefusal(result)) {
    throw new Error(`refused: ${result.refused}`)
  }
  return result
}
