export async function main(message: string) {
  console.error(message);
  return { message };
}
