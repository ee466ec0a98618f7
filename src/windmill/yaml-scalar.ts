/** What a scalar without quotes means by the YAML 1.2 core schema. */
export function plainValue(text: string): string | number | boolean | null {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
  }
  if (!/^[-+.\d]/.test(text)) return text;
  if (/^[-+]?(\d+|\d*\.\d+|\d+\.)([eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^0(o[0-7]+|x[\da-fA-F]+)$/.test(text)) return Number(text);
  return text;
}
