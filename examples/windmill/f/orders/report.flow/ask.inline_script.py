def main(asked: int):
    return {"asked": asked + 1}
