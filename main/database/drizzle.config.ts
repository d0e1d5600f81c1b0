import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './main/database/schema',
  out: './main/database/migrations',
  casing: 'snake_case',
})
