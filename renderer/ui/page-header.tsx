import type { ReactNode } from 'react'
import { useDocumentTitle } from './use-document-title'
import classes from './page-header.module.css'

interface PageHeaderProps {
  title: string
  /** One factual sentence. */
  sentence?: string
  /** Actions at the right; one of them primary. */
  children?: ReactNode
}

export function PageHeader({ title, sentence, children }: PageHeaderProps) {
  useDocumentTitle(title)
  return (
    <header className={classes['header']}>
      <div className={classes['words']}>
        <h1 className={classes['title']}>{title}</h1>
        {sentence !== undefined && <p className={classes['sentence']}>{sentence}</p>}
      </div>
      <div className={classes['actions']}>{children}</div>
    </header>
  )
}
