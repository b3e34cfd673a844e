import type { Category } from '../../variable.ts'
import { categoryOf } from '../chosen.ts'
import type { Fault } from './fault.ts'

/** Of a code that is none of those offered. */
export function codeFault(categories: readonly Category[], value: string): Fault | undefined {
  return categoryOf(categories, value) === undefined ? { code: 'unknownOption' } : undefined
}
