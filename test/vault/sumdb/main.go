// Checks a log with the packages by which the go command checks its module database, golang.org/x/mod/sumdb, and with nothing of ours.
//
//	sumdb LOG KEY    LOG is the folder that holds checkpoint and tile/, KEY the verifier key of the log
//
// Prints how many entries stand in the tree that the checkpoint is signed over; ends with 1 and a sentence at the first thing that does not fit.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// A folder gives the tiles of a log that lies on a disk.
type folder string

func (f folder) Height() int { return height }

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		data, err := f.read(tile.Path(), "tile/8/", "tile/")
		if err != nil {
			return nil, err
		}
		read = append(read, data)
	}
	return read, nil
}

// Read opens a tile. The paths of C2SP tlog-tiles lack the height, which is always 8, and call the entries by that name.
func (f folder) read(path, prefix, instead string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(f), filepath.FromSlash(strings.Replace(path, prefix, instead, 1))))
}

func main() {
	if len(os.Args) != 3 {
		refuse(fmt.Errorf("two arguments are needed"))
	}
	log := folder(os.Args[1])
	tree, err := head(log, os.Args[2])
	if err != nil {
		refuse(err)
	}
	hashes := tlog.TileHashReader(tree, log)
	for at := int64(0); at < tree.N; {
		entries, err := bundle(log, at, tree.N)
		if err != nil {
			refuse(err)
		}
		for _, entry := range entries {
			proof, err := tlog.ProveRecord(tree.N, at, hashes)
			if err != nil {
				refuse(fmt.Errorf("entry %d: %v", at, err))
			}
			if err := tlog.CheckRecord(proof, tree.N, tree.Hash, at, tlog.RecordHash(entry)); err != nil {
				refuse(fmt.Errorf("entry %d: %v", at, err))
			}
			at++
		}
	}
	fmt.Println(tree.N)
}

// Head gives the tree that the checkpoint is signed over.
func head(log folder, key string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return tlog.Tree{}, err
	}
	text, err := os.ReadFile(filepath.Join(string(log), "checkpoint"))
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("the checkpoint is not of the log that the key is of")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tlog.Tree{}, fmt.Errorf("the root of the checkpoint is no hash")
	}
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree, nil
}

// Bundle gives the entries from one on that begins a bundle.
func bundle(log folder, at, size int64) ([][]byte, error) {
	width := int64(1 << height)
	if rest := size - at; rest < width {
		width = rest
	}
	path := tlog.Tile{H: height, L: -1, N: at >> height, W: int(width)}.Path()
	data, err := log.read(path, "tile/8/data/", "tile/entries/")
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for rest := bytes.NewBuffer(data); rest.Len() > 0; {
		var length uint16
		if err := binary.Read(rest, binary.BigEndian, &length); err != nil {
			return nil, err
		}
		entry := rest.Next(int(length))
		if len(entry) != int(length) {
			return nil, fmt.Errorf("bundle %s ends in the middle of an entry", path)
		}
		entries = append(entries, entry)
	}
	if int64(len(entries)) != width {
		return nil, fmt.Errorf("bundle %s holds %d entries and not %d", path, len(entries), width)
	}
	return entries, nil
}

func refuse(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
