import { Component, type ReactNode } from 'react'
import { BrokenScreen } from './broken-screen'

interface State {
  failure: { error: unknown } | null
}

/** Catches what the screens themselves did not; routes catch their own. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } }
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : <BrokenScreen error={failure.error} />
  }
}
