export async function main() {
  return [];
}
