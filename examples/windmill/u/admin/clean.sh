# Removes files that are older than some days.
folder="$1"
days="${2:-30}"
find "$folder" -type f -mtime "+$days" -delete
