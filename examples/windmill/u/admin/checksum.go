package inner

import (
	"crypto/sha256"
	"encoding/hex"
)

func main(text string) (interface{}, error) {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:]), nil
}
