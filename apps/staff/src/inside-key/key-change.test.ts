import { describe } from 'vitest'
import { keyChangeTests } from './testing/key-change-tests.ts'

describe('a change of the key', () => {
  keyChangeTests()
})
