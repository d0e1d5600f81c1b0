import { UnstyledButton } from '@mantine/core'
import type { HTMLAttributes, RefCallback } from 'react'
import { Link } from 'react-router'

/** What a figure opens: another page, or what is behind it on this one. */
export type Opening = { to: string } | { isPressed: boolean; onPress: () => void }

/** Beside its own, what a tooltip gives to what it explains. */
interface OpenerProps extends HTMLAttributes<HTMLElement> {
  opening: Opening
  ref?: RefCallback<HTMLElement>
}

/** A link to the rows behind a figure, or a button that shows them. */
export function Opener({ opening, className = '', children, ...rest }: OpenerProps) {
  if ('to' in opening) {
    return (
      <Link {...rest} to={opening.to} className={className}>
        {children}
      </Link>
    )
  }
  return (
    <UnstyledButton
      {...rest}
      className={className}
      aria-pressed={opening.isPressed}
      onClick={opening.onPress}
    >
      {children}
    </UnstyledButton>
  )
}
