import { useState } from 'react'

/** What stands in a field while it is typed: blanks at its ends too, though the value has none. */
export function useTyped(value: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value)
  return [typed.trim() === value ? typed : value, setTyped]
}
