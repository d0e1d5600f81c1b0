import { Button } from '@mantine/core'
import type { ComponentProps } from 'react'
import { MappingTable } from '../table/mapping-table'
import { ImportMessage } from './import-message'
import classes from './import.module.css'

interface ColumnStepProps<Field extends string> extends ComponentProps<typeof MappingTable<Field>> {
  title: string
  /** Which file, of how many rows, and how its columns were told. */
  said: string
  /** What is said where the encoding was guessed; null where it was not. */
  encoding: string | null
  message: string | null
  /** What is still missing; null where it can go on. */
  missing: string | null
  next: string
  onDone: () => void
}

/** What each column of a table becomes: guessed or remembered, always to be corrected. */
export function ColumnStep<Field extends string>(props: ColumnStepProps<Field>) {
  const { title, said, encoding, message, missing, next, onDone, ...table } = props
  return (
    <>
      <div>
        <h2 className={classes['heading']}>{title}</h2>
        <p className={classes['quiet']}>{said}</p>
        {encoding !== null && <p className={classes['notice']}>{encoding}</p>}
      </div>
      <ImportMessage message={message} />
      <MappingTable {...table} />
      <div className={classes['foot']}>
        {missing !== null && (
          <p role="status" className={classes['quiet']}>
            {missing}
          </p>
        )}
        <Button disabled={missing !== null} onClick={onDone}>
          {next}
        </Button>
      </div>
    </>
  )
}
