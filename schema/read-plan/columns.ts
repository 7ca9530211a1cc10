export const quoted = (name: string): string => `"${name}"`;
export const columnOf = (alias: string, column: string): string => `${alias}.${quoted(column)}`;
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
