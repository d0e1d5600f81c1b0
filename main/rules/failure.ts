import type { FailureCode, failures } from '../../preload/contract/failures'
import type { z } from 'zod'

type Declared = typeof failures
export type FailureData<C extends FailureCode> = Declared[C] extends {
  data: infer S extends z.ZodType
}
  ? z.infer<S>
  : undefined

/** A failure of the contract: a code the page has a sentence for, and what that sentence needs. */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  constructor(
    readonly code: C,
    readonly data: FailureData<C>,
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'Failure'
  }
}

type Arguments<C extends FailureCode> =
  FailureData<C> extends undefined
    ? [data?: undefined, options?: ErrorOptions]
    : [data: FailureData<C>, options?: ErrorOptions]

/** Throws the failure `code`; its type says that nothing after it runs. */
export function fail<C extends FailureCode>(code: C, ...[data, options]: Arguments<C>): never {
  throw new Failure(code, data as FailureData<C>, options)
}
