import classes from './import.module.css'

/** What went wrong with the last choice, if anything did. */
export function ImportMessage({ message }: { message: string | null }) {
  if (message === null) return null
  return (
    <p role="alert" className={classes['message']}>
      {message}
    </p>
  )
}
