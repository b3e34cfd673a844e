import { describe } from 'vitest'
import { keysTests } from '../keys/testing/keys-tests.ts'

describe('keys', () => {
  keysTests(async () => ({}))
})
