import { createContext, type ReactNode, useContext } from 'react'
import { type Checks, useChecks } from './use-checks'

const ChecksContext = createContext<Checks | null>(null)

/** Checks the letter once for all that shows something of it. */
export function ChecksProvider({ children }: { children: ReactNode }) {
  const checks = useChecks()
  return <ChecksContext value={checks}>{children}</ChecksContext>
}

/** What was found in the letter last. */
export function useFoundChecks(): Checks {
  const checks = useContext(ChecksContext)
  if (checks === null) throw new Error('outside of what is checked')
  return checks
}
