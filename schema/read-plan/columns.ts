export const quoted = (name: string): string => `"${name}"`;
export const columnOf = (alias: string, column: string): string => `${alias}.${quoted(column)}`;
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** A type's name as a value: a bare literal would have no type of its own. */
export const typeLiteral = (typeName: string): string => `${textLiteral(typeName)}::text`;
